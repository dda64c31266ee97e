# How every target of ours is compiled.
add_library(safeplaces_options INTERFACE)
target_compile_features(safeplaces_options INTERFACE cxx_std_20)
if(MSVC)
  target_compile_options(safeplaces_options INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(safeplaces_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # A false alarm about "text" + std::string (GCC bug 105651).
    target_compile_options(safeplaces_options INTERFACE -Wno-restrict)
  endif()
  if(SAFEPLACES_WERROR)
    target_compile_options(safeplaces_options INTERFACE -Werror)
  endif()
endif()

# safeplaces_unite(TARGET ON|OFF SOURCES): so many of its sources are compiled at a time.
function(safeplaces_unite target unite sources)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${unite} UNITY_BUILD_BATCH_SIZE ${sources})
  if(unite AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage) # takes them for headers
  endif()
endfunction()

# A program that may be loaded anywhere has thousands of addresses to be set at its start: this
# writes them down in a tenth of the room. Needs glibc 2.36.
include(CheckLinkerFlag)
check_linker_flag(CXX LINKER:-z,pack-relative-relocs SAFEPLACES_PACKS_ADDRESSES)
if(SAFEPLACES_PACKS_ADDRESSES)
  add_link_options(LINKER:-z,pack-relative-relocs)
endif()

# What a program calls in its libraries is looked up at its start, and can no longer be changed in
# memory then. Not where a sanitizer has its own ways.
if(UNIX AND NOT SAFEPLACES_SANITIZE)
  add_link_options(LINKER:-z,relro LINKER:-z,now)
endif()

# Where programs look for what they load with the first picture.
if(UNIX)
  set(CMAKE_BUILD_RPATH ${CMAKE_BINARY_DIR})
  set(CMAKE_INSTALL_RPATH $ORIGIN/../lib/safe-places-desk)
endif()

# Everything is linked in on Windows: the program needs no DLL but the system's own.
if(WIN32)
  add_compile_definitions(UNICODE _UNICODE SODIUM_STATIC CMARK_STATIC_DEFINE HUNSPELL_STATIC
    FRIBIDI_LIB_STATIC UTF8PROC_STATIC)
  add_link_options(-static -Wl,--nxcompat,--dynamicbase,--high-entropy-va
    -Wl,--no-insert-timestamp) # built again, a program is the same
endif()

# assert() stays on in release builds: a mistake of ours stops the program before it can write.
foreach(config RELEASE RELWITHDEBINFO MINSIZEREL)
  string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_${config} "${CMAKE_CXX_FLAGS_${config}}")
endforeach()

if(SAFEPLACES_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  add_compile_options(${sanitizers})
  add_link_options(-fsanitize=address,undefined)
endif()

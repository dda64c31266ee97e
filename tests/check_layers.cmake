# The architecture as a test: which #include may appear in which folder of src/, and where sentences
# for people may stand.
# Run from src/: cmake -P ../tests/check_layers.cmake
cmake_minimum_required(VERSION 3.25)

set(layers domain content storage documents interchange app gui cli)
set(domain_may_include      domain)
set(content_may_include     domain content cmark.h toml++ pugixml.hpp)
set(storage_may_include     domain storage sqlite3.h)
set(documents_may_include   domain documents hpdf.h hb.h hb-ot.h hb-subset.h fribidi.h zlib.h)
set(interchange_may_include domain interchange sodium.h)
set(app_may_include         domain content storage documents interchange app)
set(gui_may_include         domain app gui wx)
set(cli_may_include         domain app cli CLI)

# Single files that may know one thing more.
set(domain/digest.cpp_may_include      sodium.h)
set(domain/fold.cpp_may_include        utf8proc.h)
set(content/speller.cpp_may_include     hunspell)
set(storage/pin.cpp_may_include        sodium.h)
set(storage/kept_files.cpp_may_include zlib.h)
set(interchange/platform_may_include   xlsxwriter.h dlfcn.h)
set(interchange/strict_json.cpp_may_include nlohmann)
set(content/json_object.cpp_may_include nlohmann)
set(interchange/cbor.cpp_may_include   cbor.h)
set(storage/platform_may_include       sys unistd.h fcntl.h windows.h shellapi.h)
set(documents/code.cpp_may_include     qrcodegen)
set(documents/find_codes.cpp_may_include ZXing)
set(documents/platform_may_include     dlfcn.h windows.h quirc.h)
set(documents/picture_reader.cpp_may_include png.h jpeglib.h)
set(gui/platform_may_include           gtk atk gdk gio glib pango malloc.h windows.h commctrl.h
                                       initguid.h propkey.h propvarutil.h richedit.h sapi.h shellapi.h
                                       shlobj.h)

foreach(layer IN LISTS layers)
  file(GLOB_RECURSE files RELATIVE ${CMAKE_CURRENT_BINARY_DIR} ${layer}/*.h ${layer}/*.cpp)
  foreach(file IN LISTS files)
    get_filename_component(folder ${file} DIRECTORY)
    file(STRINGS ${file} includes REGEX "^[ ]*#[ ]*include [<\"].*[./]") # <vector> has no dot
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^[ ]*#[ ]*include [<\"]([^/>\"]+).*" "\\1" owner "${include}")
      if(NOT owner IN_LIST ${layer}_may_include
         AND NOT owner IN_LIST ${file}_may_include
         AND NOT owner IN_LIST ${folder}_may_include)
        message(SEND_ERROR "${file}: ${include} does not belong in ${layer}/")
      endif()
    endforeach()
  endforeach()
endforeach()

# Sentences go through tr() and trn(), in app/words/ and gui/ alone; the command line takes its own
# from app/words/command_words.h.
file(GLOB_RECURSE files RELATIVE ${CMAKE_CURRENT_BINARY_DIR} *.h *.cpp)
list(FILTER files EXCLUDE REGEX "^(app/words|gui)/")
foreach(file IN LISTS files)
  file(STRINGS ${file} calls REGEX "(^|[^A-Za-z0-9_])trn?\\(")
  foreach(call IN LISTS calls)
    string(STRIP "${call}" call)
    if(NOT call MATCHES "^//")
      message(SEND_ERROR "${file}: ${call}: sentences stand in app/words/ and gui/")
    endif()
  endforeach()
endforeach()

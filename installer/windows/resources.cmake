# What Windows shows of a program: its icon, its version, and the manifest that says how it wants to
# be run. To be included where the programs are made; the version is that of the project.
enable_language(RC)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)

# One icon for both programs, drawn in each size that Windows asks for.
set(safeplaces_icon ${CMAKE_CURRENT_BINARY_DIR}/safe-places-desk.ico)
set(mark ${CMAKE_SOURCE_DIR}/resources/icons/safe-places-desk.svg)
foreach(size 16 20 24 32 40 48 64 256)
  set(drawn ${CMAKE_CURRENT_BINARY_DIR}/safe-places-desk-${size}.png)
  list(APPEND draw_all COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${drawn} ${mark})
  if(size EQUAL 256) # as PNG inside, which keeps the programs small
    list(APPEND all_drawn --raw=${drawn})
  else()
    list(APPEND all_drawn ${drawn})
  endif()
endforeach()
add_custom_command(OUTPUT ${safeplaces_icon} ${draw_all}
  COMMAND ${ICOTOOL} --create --output=${safeplaces_icon} ${all_drawn}
  DEPENDS ${mark} VERBATIM)

# safeplaces_resources(TARGET DESCRIPTION [WINDOW]): WINDOW has the manifest of wxWidgets, which asks
# for the newer controls and for every display's own scale; TARGET is then linked with wxWidgets.
function(safeplaces_resources resource_name resource_description)
  set(resource_file ${resource_name}.exe)
  set(resource_icon ${safeplaces_icon})
  string(REPLACE "." "," resource_numbers "${PROJECT_VERSION},0")
  if("WINDOW" IN_LIST ARGN)
    set(resource_manifest "#define wxUSE_DPI_AWARE_MANIFEST 2\n#include \"wx/msw/wx.rc\"")
  else()
    set(resource_manifest
      "1 24 \"${CMAKE_SOURCE_DIR}/installer/windows/console.manifest\" // 24: a manifest")
  endif()
  set(script ${CMAKE_CURRENT_BINARY_DIR}/${resource_name}.rc)
  configure_file(${CMAKE_SOURCE_DIR}/installer/windows/app.rc.in ${script} @ONLY)
  set_source_files_properties(${script} PROPERTIES
    OBJECT_DEPENDS "${safeplaces_icon}" COMPILE_DEFINITIONS WX_CPU_AMD64)
  target_sources(${resource_name} PRIVATE ${script} ${safeplaces_icon})
endfunction()

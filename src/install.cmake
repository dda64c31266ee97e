# What `cmake --install` puts where: the programs, and only what they read. They find it from where
# they stand themselves (app/places.h).
include(GNUInstallDirs)
if(WIN32)
  set(programs .)
  set(share share)
else()
  set(programs ${CMAKE_INSTALL_BINDIR})
  set(share ${CMAKE_INSTALL_DATADIR}/safe-places-desk)
  install(TARGETS find_codes DESTINATION lib/safe-places-desk)
endif()
install(TARGETS safe-places-desk safe-places DESTINATION ${programs})

install(DIRECTORY ${CMAKE_SOURCE_DIR}/courses ${CMAKE_SOURCE_DIR}/forms DESTINATION ${share}
  PATTERN README.md EXCLUDE)
foreach(part fonts labels languages schemes)
  install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/${part} DESTINATION ${share}/resources)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/sticker-check.html DESTINATION ${share}/resources)
install(DIRECTORY ${translations} DESTINATION ${share})

# What Debian has of its own, and the terms of all that is linked in.
if(WIN32)
  install(FILES /usr/share/hunspell/en_GB.aff /usr/share/hunspell/en_GB.dic
    DESTINATION ${share}/dictionaries)
  install(DIRECTORY ${WINDEPS}/licences DESTINATION ${share})
  foreach(package hunspell-en-gb wx3.2-i18n)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION ${share}/licences
      RENAME ${package}.txt)
  endforeach()
  foreach(catalogue IN LISTS catalogues)
    get_filename_component(language ${catalogue} NAME_WE)
    install(FILES /usr/share/locale/${language}/LC_MESSAGES/wxstd-3.2.mo
      DESTINATION ${share}/translations/${language}/LC_MESSAGES)
  endforeach()
endif()

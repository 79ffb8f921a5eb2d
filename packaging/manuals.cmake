# Manual pages and Debian's change list, compressed without name and time so that the same sources give the same bytes.
find_program(GZIP_PROGRAM gzip REQUIRED)
set(compressed_files)
function(install_compressed source name destination component)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/compressed/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${compressed}
        DEPENDS ${source} VERBATIM)
    set(compressed_files ${compressed_files} ${compressed} PARENT_SCOPE)
    install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/compressed)

# The commands, their options and exit codes as the program itself describes them.
set(cli_manual ${CMAKE_CURRENT_BINARY_DIR}/man/stackwright-cli.1)
add_custom_command(OUTPUT ${cli_manual}
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:stackwright-cli> -DSTACKWRIGHT_VERSION=${PROJECT_VERSION}
        -DPAGE=${CMAKE_CURRENT_SOURCE_DIR}/man/stackwright-cli.1.in -DTARGET=${cli_manual} -P ${CMAKE_CURRENT_SOURCE_DIR}/manual.cmake
    DEPENDS stackwright-cli man/stackwright-cli.1.in manual.cmake VERBATIM)

install_compressed(${cli_manual} stackwright-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 program)
if(STACKWRIGHT_WINDOW)
    install_compressed(${CMAKE_CURRENT_SOURCE_DIR}/man/stackwright.1 stackwright.1 ${CMAKE_INSTALL_MANDIR}/man1 program)
endif()
install_compressed(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/stackwright debian)
install(FILES debian/lintian-overrides RENAME stackwright DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debian)
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/stackwright COMPONENT program)
add_custom_target(compressed-files ALL DEPENDS ${compressed_files})

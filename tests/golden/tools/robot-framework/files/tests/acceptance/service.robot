*** Settings ***
Documentation       What callers of the sample service rely on. Each test says one thing in a sentence.
Resource            keywords.resource
Suite Setup         Wait For The Service


*** Test Cases ***
A Caller Is Greeted With The Name Of The Service
    [Tags]    smoke
    ${answer} =    Ask For    /
    Should Be Equal    ${answer.json()}[service]    ${SERVICE}
    Should Start With    ${answer.json()}[message]    Hello

The Service Says That It Is Healthy
    [Tags]    smoke
    ${answer} =    Ask For    /health
    Should Be Equal    ${answer.json()}[status]    ok

What Does Not Exist Is Not Found
    ${answer} =    Ask For    /no-such-page    expect=404
    Should Be Equal    ${answer.json()}[error]    not found

Nothing Can Be Changed From Outside
    Writing Is Refused    /

Every Answer Can Be Found Again In The Logs
    ${answer} =    Ask For    /    request_id=acceptance-test-1
    Should Be Equal    ${answer.headers}[X-Request-Id]    acceptance-test-1

Requests Are Counted
    [Documentation]    The dashboards and alerts are worth as much as this number.
    ${before} =    Requests So Far
    Ask For    /
    Wait Until Keyword Succeeds    10 s    500 ms    More Requests Than    ${before}

Ten Callers In A Row Are Answered Quickly
    FOR    ${number}    IN RANGE    10
        ${answer} =    Ask For    /
        Should Be True    ${answer.elapsed.total_seconds()} < 1
    END

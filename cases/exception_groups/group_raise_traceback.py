# title: a group of what blocks raised has no entry for the statement, its members have
# clauses: group.raise.traceback
# python: >=3.11
def names(error):
    link, result = error.__traceback__, []
    while link:
        result.append(link.tb_frame.f_code.co_name)
        link = link.tb_next
    return result

def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError

def run():
    try:
        body()
    except ExceptionGroup as group:
        print(names(group), [names(error) for error in group.exceptions])

run()

# expect:
# ['run'] [['body'], ['body']]

# title: to raise the part again adds nothing to the traceback, to raise it by its name does
# clauses: group.raise.again_traceback
# python: >=3.12
def length(error):
    link, result = error.__traceback__, 0
    while link:
        result += 1
        link = link.tb_next
    return result

def again():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError:
        raise

def by_name():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError as group:
        raise group

for function in again, by_name:
    try:
        function()
    except ExceptionGroup as group:
        print(length(group))

# expect:
# 2
# 3

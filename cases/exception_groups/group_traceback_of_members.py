# title: the traceback of a group begins where it was raised, those of its members where they were
# clauses: group.traceback.path
# python: >=3.11
def names(error):
    link, result = error.__traceback__, []
    while link:
        result.append(link.tb_frame.f_code.co_name)
        link = link.tb_next
    return result

def member():
    try:
        raise ValueError(1)
    except ValueError as error:
        return error

def collect():
    raise ExceptionGroup('text', [member()])

def run():
    try:
        collect()
    except ExceptionGroup as group:
        print(names(group), names(group.exceptions[0]))

run()

# expect:
# ['run', 'collect'] ['member']

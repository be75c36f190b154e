# title: before 3.9 a delegator in an except block leaves the traceback complete
# clauses: delegate.traceback
# python: >=3.3 <3.9
def functions(error):
    names = []
    step = error.__traceback__
    while step:
        names.append(step.tb_frame.f_code.co_name)
        step = step.tb_next
    return names[1:]

def passing():
    yield

def replacing():
    try:
        yield
    except KeyError:
        raise ValueError

def delegator(sub):
    try:
        raise IndexError
    except IndexError:
        yield from sub()

for sub in (passing, replacing):
    g = delegator(sub)
    next(g)
    try:
        g.throw(KeyError)
    except Exception as error:
        print(functions(error))

# expect:
# ['delegator', 'passing']
# ['delegator', 'replacing']

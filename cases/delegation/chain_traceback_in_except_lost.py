# title: CPython 3.9 to 3.11 loses the traceback below a delegator in an except block
# clauses: delegate.traceback.lost
# python: >=3.9 <3.12
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
# ['delegator']
# ['delegator', 'replacing']

# expect <3.11:
# ['delegator']
# ['delegator']

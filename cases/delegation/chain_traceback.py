# title: the traceback of an exception from a chain names every delegator
# clauses: delegate.traceback
# python: >=3.3
def leaf():
    yield 'waiting'
    raise KeyError

def middle():
    yield from leaf()

def root():
    yield from middle()

def names(error):
    step = error.__traceback__.tb_next
    while step:
        yield step.tb_frame.f_code.co_name
        step = step.tb_next

g = root()
next(g)
try:
    next(g)
except KeyError as error:
    print(list(names(error)))

# expect:
# ['root', 'middle', 'leaf']

# title: a StopIteration from a function that the body calls is replaced as well
# clauses: gen.stop.raised gen.stop.next_inside
# python: >=3.7
def helper():
    raise StopIteration('deep')

def body():
    yield helper()

try:
    next(body())
except RuntimeError as error:
    print('RuntimeError', error.__cause__.value)

# expect:
# RuntimeError deep

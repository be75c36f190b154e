# title: next with a default hides the end of the iteration, not other exceptions
# clauses: gen.next.default gen.exc.propagates
# python: >=3.2
def one():
    yield 1

g = one()
print(next(g, 'default'), next(g, 'default'), next(g, None))

def failing():
    raise KeyError
    yield

try:
    next(failing(), 'default')
except KeyError:
    print('KeyError')

# expect:
# 1 default None
# KeyError

# title: a suppressed GeneratorExit lets the body end, or yield too much
# clauses: manager.suppress.in_generator gen.close.returned gen.close.yielded
# python: >=3.4
from contextlib import suppress

def ending():
    with suppress(GeneratorExit):
        yield
    print('end of the body')

def going_on():
    with suppress(GeneratorExit):
        yield
    yield 'more'

g = ending()
next(g)
print(g.close())
g = going_on()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
print(next(g, 'ended'))

# expect:
# end of the body
# None
# RuntimeError
# ended

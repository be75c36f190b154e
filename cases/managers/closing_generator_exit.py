# title: the generator sees GeneratorExit and cannot swallow the exception of the block
# clauses: manager.closing.exit
# python: >=3.2
from contextlib import closing

def catching():
    try:
        yield
    except BaseException as error:
        print('inside', type(error).__name__)

try:
    with closing(catching()) as g:
        next(g)
        raise KeyError
except KeyError:
    print('outside KeyError')
with closing(catching()) as g:
    next(g)

# expect:
# inside GeneratorExit
# outside KeyError
# inside GeneratorExit

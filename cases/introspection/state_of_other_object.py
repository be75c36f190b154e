# title: the state of something that is no generator
# clauses: look.state.other
# python: >=3.2
import inspect

for thing in (iter([]), inspect.getgeneratorstate, None):
    try:
        inspect.getgeneratorstate(thing)
    except AttributeError:
        print('AttributeError')

# expect:
# AttributeError
# AttributeError
# AttributeError

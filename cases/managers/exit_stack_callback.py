# title: a callback gets its own arguments, is not told of the exception and cannot swallow it
# clauses: manager.stack.callback
# python: >=3.3
from contextlib import ExitStack

def report(*arguments, **named):
    print(arguments, named)
    return True

try:
    with ExitStack() as stack:
        print(stack.callback(report, 1, 2, name='three') is report)
        stack.callback(report)
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# True
# () {}
# (1, 2) {'name': 'three'}
# KeyError

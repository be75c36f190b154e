# title: a pushed function gets the exception, and swallows it by returning a true value
# clauses: manager.stack.push_function
# python: >=3.3
from contextlib import ExitStack

def leaving(answer):
    def leave(kind, value, traceback):
        print(kind and kind.__name__, value is None, traceback is None)
        return answer
    return leave

with ExitStack() as stack:
    outer, inner = leaving(0), leaving('true')
    print(stack.push(outer) is outer)
    stack.push(inner)
    raise KeyError
with ExitStack() as stack:
    @stack.push
    def last(*details):
        print(details)
    print(last.__name__)

# expect:
# True
# KeyError False False
# None True True
# last
# (None, None, None)

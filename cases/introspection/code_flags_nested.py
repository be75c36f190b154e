# title: the code of a nested generator function carries both flags
# clauses: look.code.nested
# python: >=3.2
import inspect

def outer(value):
    def inner():
        yield value
    return inner

inner = outer(1)
for code in (outer.__code__, inner.__code__, inner().gi_code):
    print(bool(code.co_flags & inspect.CO_NESTED), bool(code.co_flags & inspect.CO_GENERATOR))

# expect:
# False False
# True True
# True True

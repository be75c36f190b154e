# title: generator functions keep their variables in fast slots like all functions
# clauses: look.code.optimized
# python: >=3.2
import inspect

def body():
    yield

for code in (body.__code__, (x for x in ()).gi_code):
    print(bool(code.co_flags & inspect.CO_OPTIMIZED), bool(code.co_flags & inspect.CO_NEWLOCALS))

# expect:
# True True
# True True

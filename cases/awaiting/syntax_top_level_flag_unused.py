# title: without an await the flag changes nothing
# clauses: await.syntax.top_level
# python: >=3.8
import inspect

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

code = compile('value = 5', 'case', 'exec', flags=ALLOW_TOP_LEVEL_AWAIT)
print(bool(code.co_flags & inspect.CO_COROUTINE), eval(code))

# expect:
# False None

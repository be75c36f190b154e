# title: since 3.8 a flag of compile allows await at module level
# clauses: await.syntax.top_level
# python: >=3.8
import inspect

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

async def get(value):
    return value

code = compile('value = await get(5)', 'case', 'exec', flags=ALLOW_TOP_LEVEL_AWAIT)
print(bool(code.co_flags & inspect.CO_COROUTINE))
names = {'get': get}
c = eval(code, names)
print(inspect.iscoroutine(c))
try:
    c.send(None)
except StopIteration:
    print(names['value'])

# expect:
# True
# True
# 5

# title: eval with a namespace of its own for local names: the coroutine binds there
# clauses: await.syntax.top_level
# python: >=3.8
ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

async def get():
    return 5

code = compile('value = await get()', 'case', 'exec', ALLOW_TOP_LEVEL_AWAIT)
local_names = {}
c = eval(code, {'get': get}, local_names)
try:
    c.send(None)
except StopIteration:
    print(local_names)

# expect:
# {'value': 5}

# title: async def in such a module is an ordinary one and does not make it a coroutine
# clauses: await.syntax.top_level
# python: >=3.8
import inspect

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

source = 'async def f():\n    await g()\n    async with h: pass'
code = compile(source, 'case', 'exec', ALLOW_TOP_LEVEL_AWAIT)
names = {}
print(bool(code.co_flags & inspect.CO_COROUTINE), eval(code, names))
print(inspect.iscoroutinefunction(names['f']))

# expect:
# False None
# True

# title: without an await the flag changes nothing
# clauses: await.syntax.top_level
# python: >=3.8
import ast
import inspect

code = compile('value = 5', 'case', 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
print(bool(code.co_flags & inspect.CO_COROUTINE), eval(code))

# expect:
# False None

# title: exec makes the coroutine of such a module and drops it: nothing is executed
# clauses: await.syntax.top_level_exec
# python: >=3.8
import warnings

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

warnings.simplefilter('ignore')

code = compile('print("not executed")\nawait get()', 'case', 'exec', ALLOW_TOP_LEVEL_AWAIT)
print(exec(code))

# expect:
# None

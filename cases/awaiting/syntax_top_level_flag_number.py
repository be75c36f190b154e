# title: the flag is a number; with it a module may use everything that awaits
# clauses: await.syntax.top_level
# python: >=3.8
import inspect

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

async def get(value):
    return value

async def numbers():
    yield 1
    yield 2

source = '''
first = await get(5)
for_all = 0
async for number in numbers():
    for_all += number
def plain():
    return first
'''
code = compile(source, 'case', 'exec', flags=ALLOW_TOP_LEVEL_AWAIT)
names = {'get': get, 'numbers': numbers}
c = eval(code, names)
print(inspect.iscoroutine(c), 'first' in names)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value, names['first'], names['for_all'], names['plain']())
for source in 'await get(1)', 'def f(): await get(1)':
    for flags in 0, ALLOW_TOP_LEVEL_AWAIT:
        try:
            compile(source, 'case', 'exec', flags)
            print('compiles')
        except SyntaxError:
            print('SyntaxError')
print(eval(compile('2 + 3', 'case', 'eval', ALLOW_TOP_LEVEL_AWAIT)))

# expect:
# True False
# None 5 3 5
# SyntaxError
# compiles
# SyntaxError
# SyntaxError
# 5

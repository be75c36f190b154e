# title: the coroutine of a module binds the names of the namespace that it was given, while it waits too
# clauses: await.syntax.top_level
# python: >=3.8
import types

ALLOW_TOP_LEVEL_AWAIT = 0x2000  # of the module ast

@types.coroutine
def pause(value):
    return (yield value)

source = '''
first = 1
second = await pause(first)
def function():
    return first + second
third = function()
'''
names = {'pause': pause}
c = eval(compile(source, 'case', 'exec', ALLOW_TOP_LEVEL_AWAIT), names)
print('first' in names)
print(c.send(None), names['first'], 'second' in names)
names['first'] = 10
try:
    c.send(2)
except StopIteration as stop:
    print(stop.value, names['third'])

# expect:
# False
# 1 1 False
# None 12

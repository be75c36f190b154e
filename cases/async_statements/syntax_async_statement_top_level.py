# title: with the flag for it a module may contain both, and becomes a coroutine
# clauses: aflow.syntax.top_level
# python: >=3.8
import ast

class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

async def numbers():
    yield 1

for source in 'async with Room(): pass', 'async for number in numbers(): print(number)':
    code = compile(source, 'case', 'exec', ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    try:
        eval(code).send(None)
    except StopIteration:
        print('over')

# expect:
# enter
# exit
# over
# 1
# over

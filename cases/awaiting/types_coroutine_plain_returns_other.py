# title: what a wrapped function returns else is handed on and not awaitable
# clauses: look.coroutine.as_is await.operand.refused
# python: >=3.6
import types

@types.coroutine
def gives():
    return 'text'

async def work():
    await gives()

print(gives())
try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# text
# TypeError

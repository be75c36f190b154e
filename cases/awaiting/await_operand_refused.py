# title: await refuses what is not awaitable with TypeError, which can be caught
# clauses: await.operand.refused
# python: >=3.6
class Some:
    pass

def plain():
    yield

async def work(target):
    try:
        await target
    except TypeError:
        return 'TypeError'

for target in (1, None, 'text', [], iter([]), plain, plain(), Some, Some(), print, work):
    try:
        work(target).send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError

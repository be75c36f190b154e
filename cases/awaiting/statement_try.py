# title: await works in every part of a try statement
# clauses: await.statement await.values
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('try')
        raise KeyError
    except KeyError:
        await pause('except')
    else:
        await pause('not reached')
    finally:
        await pause('finally')
    try:
        pass
    finally:
        await pause('finally without exception')

print(list(work().__await__()))

# expect:
# ['try', 'except', 'finally', 'finally without exception']

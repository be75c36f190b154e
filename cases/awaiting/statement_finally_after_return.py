# title: a return waits for the await in the finally block
# clauses: await.statement await.values
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        return 'result'
    finally:
        print(await pause('out'))

c = work()
print(c.send(None))
try:
    c.send('in')
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# in
# result

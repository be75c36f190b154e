# title: before 3.8 an asend whose await another awaitable has finished sends None when it is awaited again
# clauses: agen.running.interleave
# python: >=3.6 <3.8
import types

@types.coroutine
def pause(value):
    return (yield value)

async def body():
    print('sent', (yield 1))
    await pause('waiting')
    print('sent', (yield 2))
    yield 3

async def main(awaitable):
    print(await awaitable)

def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)

g = body()
show(lambda: g.__anext__().send(None))
first = g.asend('value')
show(lambda: first.send(None))
show(lambda: g.__anext__().send(None))
show(lambda: main(first).send(None))

# expect:
# ended with 1
# sent value
# returned waiting
# ended with 2
# sent None
# 3
# ended with None

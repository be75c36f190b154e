# title: await of the awaitable of asend with a value of a generator that executes, since 3.8
# clauses: agen.asend.running
# python: >=3.8
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def waiting():
    print('awaited', await step)

async def body():
    drive(waiting().send, None)
    yield 'one'
    yield 'two'

g = body()
step = g.asend('arg')
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one

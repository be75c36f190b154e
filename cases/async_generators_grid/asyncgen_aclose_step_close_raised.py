# title: close of the awaitable of aclose that has raised an exception
# clauses: agen.step.close.ended agen.step.close.suspended
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    try:
        yield 'one'
    finally:
        raise OSError

g = body()
drive(g.__anext__().send, None)
step = g.aclose()
drive(step.send, None)
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# closed None
# raised StopAsyncIteration

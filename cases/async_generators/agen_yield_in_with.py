# title: a with block is left when the body leaves it, not at a yield
# clauses: agen.yield.in_try
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Manager:
    def __enter__(self):
        print('enter')
    def __exit__(self, *exception):
        print('exit')

async def body():
    with Manager():
        yield 1
        yield 2

g = body()
for step in range(3):
    print(run(g.__anext__()))

# expect:
# enter
# 1
# 2
# exit
# StopAsyncIteration

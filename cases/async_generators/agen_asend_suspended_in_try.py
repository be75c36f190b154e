# title: a value sent arrives at a yield in a try block
# clauses: agen.asend.suspended agen.yield.in_try
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    try:
        print((yield 1))
    finally:
        print('finally')
    yield 2

g = body()
run(g.asend(None))
print(run(g.asend('hello')))

# expect:
# hello
# finally
# 2

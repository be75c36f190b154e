# title: the value sent becomes that of the yield, and the awaitable's result is the next value
# clauses: agen.asend.suspended
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
    reply = yield 1
    print('got', reply)
    yield 2

g = body()
run(g.asend(None))
print(run(g.asend('hello')))

# expect:
# got hello
# 2

# title: a value other than None sent to a generator that never ran raises TypeError, and it can still be started
# clauses: agen.asend.unstarted
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
    print('start')
    yield 'first'

g = body()
print(run(g.asend('hello')))
print(run(g.asend(None)))

# expect:
# TypeError
# start
# first

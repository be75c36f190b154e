# title: every value but None is refused at the start, false ones too
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
    yield 'first'

for value in 0, False, '', ():
    print(run(body().asend(value)))

# expect:
# TypeError
# TypeError
# TypeError
# TypeError

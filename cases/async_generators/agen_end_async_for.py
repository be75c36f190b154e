# title: async for ends at the end of the body
# clauses: agen.end.return
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
    yield 1
    yield 2

async def main():
    async for value in body():
        print(value)
    else:
        print('else')

run(main())

# expect:
# 1
# 2
# else

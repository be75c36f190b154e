# title: aclose ends the iteration in the middle; the values behind are never made
# clauses: agen.aclose.suspended agen.anext.closed
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
    for number in range(5):
        print('make', number)
        yield number

async def main():
    g = body()
    async for number in g:
        if number == 1:
            await g.aclose()
    print('end')

run(main())

# expect:
# make 0
# make 1
# end

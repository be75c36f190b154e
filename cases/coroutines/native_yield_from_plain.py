# title: a plain generator cannot delegate to a coroutine
# clauses: delegate.coroutine
# python: >=3.6
async def work():
    print('not reached')

def plain():
    try:
        yield from c
    except TypeError:
        print('TypeError')

c = work()
print(list(plain()))
c.close()

# expect:
# TypeError
# []

# title: the words for arguments of special methods that take none
# clauses: look.message.special_arguments
# python: >=3.6
async def body():
    yield

async def coroutine():
    pass

c = coroutine()
for method in body().__anext__, body().__aiter__, c.__await__:
    try:
        method(1)
    except TypeError as error:
        print(error)
c.close()

# expect:
# expected 0 arguments, got 1
# expected 0 arguments, got 1
# expected 0 arguments, got 1

# title: the words for arguments of special methods that take none
# clauses: look.message.special_arguments
# python: >=3.6
async def body():
    yield

async def coroutine():
    pass

c = coroutine()
for method in body().__anext__, body().__aiter__, c.__await__:
    for call in (lambda: method(1)), (lambda: method(value=1)):
        try:
            call()
        except TypeError as error:
            print(error)
c.close()

# expect:
# expected 0 arguments, got 1
# wrapper __anext__() takes no keyword arguments
# expected 0 arguments, got 1
# wrapper __aiter__() takes no keyword arguments
# expected 0 arguments, got 1
# wrapper __await__() takes no keyword arguments

# expect <3.7:
# expected 0 arguments, got 1
# wrapper __anext__ doesn't take keyword arguments
# expected 0 arguments, got 1
# wrapper __aiter__ doesn't take keyword arguments
# expected 0 arguments, got 1
# wrapper __await__ doesn't take keyword arguments

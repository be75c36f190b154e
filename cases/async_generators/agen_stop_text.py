# title: the RuntimeError names the exception that an asynchronous generator may not raise
# clauses: agen.stop.text
# python: >=3.6
async def body(exception):
    raise exception
    yield

for exception in StopIteration, StopAsyncIteration:
    try:
        body(exception).__anext__().send(None)
    except RuntimeError as error:
        print(error)

# expect:
# async generator raised StopIteration
# async generator raised StopAsyncIteration

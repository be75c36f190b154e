# title: StopIteration and StopAsyncIteration thrown into a generator that never ran pass as they are since 3.12
# clauses: agen.stop.thrown_unstarted_passes
# python: >=3.12
async def body():
    yield

for kind in StopIteration, StopAsyncIteration:
    try:
        body().athrow(kind).send(None)
    except BaseException as error:
        print(type(error).__name__)

# expect:
# StopIteration
# StopAsyncIteration

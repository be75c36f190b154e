# title: the awaitables take no attributes of their own
# clauses: agen.step.no_attributes
# python: >=3.6
async def body():
    yield

for step in body().__anext__(), body().aclose():
    try:
        step.name = 1
    except (AttributeError, TypeError):
        print('refused')
    step.close()

# expect:
# refused
# refused

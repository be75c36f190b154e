# title: code, frame, running and await cannot be set
# clauses: agen.attr.read_only
# python: >=3.6
async def body():
    yield

g = body()
for name in 'ag_code', 'ag_frame', 'ag_running', 'ag_await':
    try:
        setattr(g, name, None)
    except (AttributeError, TypeError):
        print('refused')

# expect:
# refused
# refused
# refused
# refused

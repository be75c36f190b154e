# title: code, frame, running and await cannot be set
# clauses: agen.attr.read_only
# python: >=3.6
async def body():
    yield

g = body()
for name in 'ag_code', 'ag_frame', 'ag_running', 'ag_await':
    value = getattr(g, name)
    try:
        setattr(g, name, 'other')
    except (AttributeError, TypeError):
        print('refused', getattr(g, name) is value)

# expect:
# refused True
# refused True
# refused True
# refused True

# title: the value of return is delivered once
# clauses: gen.return.once gen.next.closed
# python: >=3.3
def body():
    return 'result'
    yield

g = body()
for attempt in range(3):
    try:
        next(g)
    except StopIteration as stop:
        print(stop.value)

# expect:
# result
# None
# None

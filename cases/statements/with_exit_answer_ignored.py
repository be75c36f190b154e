# title: what __exit__ returns is ignored when the block is left without an exception
# clauses: flow.with.answer_ignored
# python: >=3.3
class Quiet:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        return True

def body():
    for way in 'continue', 'end', 'break':
        with Quiet():
            yield way
            if way == 'continue':
                continue
            if way == 'break':
                break
        yield 'behind'
    with Quiet():
        return 'result'
    yield 'not reached'

g = body()
print(next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# continue end behind break
# result

# title: an exception of the source comes out of the tool, which is then at its end
# clauses: tools.raised tools.raised_ends
# python: >=3.3
import itertools

original = LookupError()

def source():
    yield (0,)
    raise original

makers = (
    itertools.accumulate, itertools.chain, lambda items: itertools.compress(items, [1, 1, 1]),
    lambda items: itertools.dropwhile(lambda item: False, items),
    lambda items: itertools.filterfalse(lambda item: False, items),
    lambda items: itertools.islice(items, 5), lambda items: itertools.starmap(abs, items),
    lambda items: itertools.takewhile(bool, items), itertools.zip_longest,
)
for make in makers:
    tool = make(source())
    next(tool)
    try:
        next(tool)
    except LookupError as error:
        print(type(tool).__name__, error is original, next(tool, 'ended'))

# expect:
# accumulate True ended
# chain True ended
# compress True ended
# dropwhile True ended
# filterfalse True ended
# islice True ended
# starmap True ended
# takewhile True ended
# zip_longest True ended

# title: an item asked for resumes the source as often as it needs and no more
# clauses: tools.lazy tools.takewhile.values tools.accumulate.values tools.starmap.values
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 3):
        print('yield', number)
        yield number

for tool in (itertools.chain(source(), source()), itertools.accumulate(source()),
             itertools.cycle(source()), itertools.takewhile(bool, source()),
             itertools.islice(source(), 3), itertools.starmap(abs, zip(source()))):
    print(type(tool).__name__, next(tool), next(tool))

# expect:
# yield 1
# yield 2
# chain 1 2
# yield 1
# yield 2
# accumulate 1 3
# yield 1
# yield 2
# cycle 1 2
# yield 1
# yield 2
# takewhile 1 2
# yield 1
# yield 2
# islice 1 2
# yield 1
# yield 2
# starmap 1 2

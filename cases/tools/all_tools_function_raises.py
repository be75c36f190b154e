# title: after an exception of its function a tool goes on with the next item
# clauses: tools.function_raised
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 3, 4):
        yield number

def odd(number, *rest):
    if number == 2:
        raise KeyError
    return number % 2

def items(tool):
    found = []
    for attempt in range(5):
        try:
            found.append(next(tool, 'ended'))
        except KeyError:
            found.append('KeyError')
    return found

print(items(itertools.starmap(odd, zip(source()))))
print(items(itertools.filterfalse(odd, source())))
print(items(itertools.takewhile(odd, source())))
print(items(itertools.dropwhile(odd, source())))
print(items(itertools.accumulate(source(), lambda total, number: total + odd(number))))
print(items(key for key, group in itertools.groupby(source(), abs)))

# expect:
# [1, 'KeyError', 1, 0, 'ended']
# ['KeyError', 4, 'ended', 'ended', 'ended']
# [1, 'KeyError', 3, 'ended', 'ended']
# ['KeyError', 4, 'ended', 'ended', 'ended']
# [1, 'KeyError', 2, 2, 'ended']
# [1, 2, 3, 4, 'ended']

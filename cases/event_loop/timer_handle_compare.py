# title: timer handles compare and hash by their deadlines
# clauses: loop.handle.compare
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
early = loop.call_at(1000, print)
late = loop.call_at(2000, print)
print(early < late, early > late, early <= late, early >= late)
print(sorted([late, early]) == [early, late])
loop.close()

# expect:
# True False True False
# True

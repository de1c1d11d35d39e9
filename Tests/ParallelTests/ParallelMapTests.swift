import Parallel
import Testing

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 1000]) func resultsStandInTheOrderOfTheElements(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.parallelMap { "\($0)" } == numbers.map { "\($0)" })
  }

  @Test func elementsMayTakeDifferentlyLong() {
    let sums = Array(0..<64).parallelMap { number in (0...(number % 7 * 10_000)).reduce(0, +) }
    #expect(sums == (0..<64).map { number in (0...(number % 7 * 10_000)).reduce(0, +) })
  }
}
